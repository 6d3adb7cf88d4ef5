//! The workers as the program sees them: begun when there is an order, kept for the next one, replaced when they die.

use super::frame;
use super::order::{Answer, Order, Task};
use crate::{Stamp, clean, jobs};
use std::collections::HashSet;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::mem::{self, Discriminant};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Debug)]
pub(super) struct Pool {
    program: PathBuf,
    arguments: Vec<OsString>,
    idle: Mutex<Vec<Worker>>,
    /// Whether this system gives processes.
    begun: AtomicBool,
    /// What a worker died of, file and task: it is not tried again.
    deadly: Mutex<HashSet<(OsString, Stamp, Discriminant<Task>)>>,
}

impl Pool {
    pub fn new(program: PathBuf, arguments: Vec<OsString>) -> Self {
        Self { program, arguments, idle: Mutex::default(), begun: AtomicBool::new(false), deadly: Mutex::default() }
    }

    /// Has an order carried out; [`Answer::Nothing`] where a worker died of it.
    pub fn ask(&self, order: &Order) -> (Answer, Vec<u8>) {
        let kind = mem::discriminant(&order.task);
        let deed = Stamp::at(Path::new(&order.path)).map(|stamp| (order.path.clone(), stamp, kind));
        if deed.as_ref().is_some_and(|deed| held(&self.deadly).contains(deed)) {
            return Default::default();
        }
        let worker = match self.idle() {
            Some(worker) => worker,
            None => match Worker::begin(&self.program, &self.arguments) {
                Ok(worker) => worker,
                // The system is short of something: no moment to let a decoder in here.
                Err(_) if self.begun.load(Ordering::Relaxed) => return Default::default(),
                // It gives no process at all.
                Err(_) => return order.carry_out(),
            },
        };
        self.begun.store(true, Ordering::Relaxed);
        self.asked(worker, order).unwrap_or_else(|| {
            held(&self.deadly).extend(deed);
            Default::default()
        })
    }

    /// One that waits. Those that have died meanwhile died of something else than the next order.
    fn idle(&self) -> Option<Worker> {
        let mut idle = held(&self.idle);
        idle.retain_mut(Worker::lives);
        idle.pop()
    }

    /// The answer of a worker, which then waits for the next order; `None` when it died.
    fn asked(&self, mut worker: Worker, order: &Order) -> Option<(Answer, Vec<u8>)> {
        match worker.ask(order) {
            Ok(answer) => {
                let mut idle = held(&self.idle);
                if idle.len() < jobs() {
                    idle.push(worker);
                }
                Some(answer)
            }
            Err(_) => {
                let number = worker.child.id();
                drop(worker);
                if let Task::Cover { to, .. } = &order.task {
                    clean::sweep(Path::new(to), number);
                }
                None
            }
        }
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One process.
#[derive(Debug)]
struct Worker {
    child: Child,
    orders: ChildStdin,
    answers: ChildStdout,
}

impl Worker {
    fn begin(program: &Path, arguments: &[OsString]) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(orders), Some(answers)) => Ok(Self { child, orders, answers }),
            _ => Err(ErrorKind::BrokenPipe.into()),
        }
    }

    fn lives(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    fn ask(&mut self, order: &Order) -> io::Result<(Answer, Vec<u8>)> {
        frame::write(&mut self.orders, order, &[])?;
        frame::read(&mut self.answers)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
