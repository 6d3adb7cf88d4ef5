//! The workers as the program sees them: begun when there is an order, kept for the next one, replaced when they die.

use super::frame;
use super::order::{Answer, Order, Task};
use crate::{Stamp, clean, jobs};
use std::collections::HashSet;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Debug)]
pub(super) struct Pool {
    program: PathBuf,
    arguments: Vec<OsString>,
    idle: Mutex<Vec<Worker>>,
    /// Files at which a worker died: they are not tried again.
    deadly: Mutex<HashSet<(OsString, Stamp)>>,
}

impl Pool {
    pub fn new(program: PathBuf, arguments: Vec<OsString>) -> Self {
        Self { program, arguments, idle: Mutex::default(), deadly: Mutex::default() }
    }

    /// Has an order carried out; [`Answer::Nothing`] where a worker died of it.
    pub fn ask(&self, order: &Order) -> (Answer, Vec<u8>) {
        let file = Stamp::at(Path::new(&order.path)).map(|stamp| (order.path.clone(), stamp));
        if file.as_ref().is_some_and(|file| held(&self.deadly).contains(file)) {
            return Default::default();
        }
        // One that lay idle may have died of something else meanwhile; a new one has not.
        let idle = held(&self.idle).pop();
        if let Some(answer) = idle.and_then(|worker| self.asked(worker, order)) {
            return answer;
        }
        let Ok(worker) = Worker::begin(&self.program, &self.arguments) else { return order.carry_out() };
        self.asked(worker, order).unwrap_or_else(|| {
            held(&self.deadly).extend(file);
            Default::default()
        })
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
