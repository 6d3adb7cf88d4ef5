//! Processes and their groups, as the system lists them.

use rustix::process::{Pid, Signal, kill_process_group};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// A program start with everything it starts itself; ended, all of it, when dropped.
pub struct Family {
    eldest: Child,
}

impl Family {
    pub fn start(command: &mut Command) -> Self {
        let eldest = command.process_group(0).spawn().unwrap_or_else(|e| panic!("{command:?} does not start: {e}"));
        Self { eldest }
    }

    /// The process that was started.
    pub fn eldest(&mut self) -> &mut Child {
        &mut self.eldest
    }

    /// The process ids of the living members whose command has this name (its first fifteen letters count).
    pub fn named(&self, name: &str) -> Vec<u32> {
        members(self.eldest.id()).into_iter().filter(|member| member.name == name).map(|member| member.id).collect()
    }

    /// The process ids of the living members that were started with this argument.
    pub fn started_with(&self, argument: &str) -> Vec<u32> {
        let has = |id: &u32| {
            let line = std::fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            line.split(|byte| *byte == 0).any(|word| word == argument.as_bytes())
        };
        members(self.eldest.id()).into_iter().map(|member| member.id).filter(has).collect()
    }

    /// Ends all of it at once, as a power cut would, and comes back when it is over.
    pub fn kill(&mut self) {
        let group = i32::try_from(self.eldest.id()).ok().and_then(Pid::from_raw).unwrap();
        // It may be over already.
        let _ = kill_process_group(group, Signal::KILL);
        let _ = self.eldest.wait();
        let end = Instant::now() + Duration::from_secs(10);
        while !members(self.eldest.id()).is_empty() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

impl Drop for Family {
    fn drop(&mut self) {
        self.kill();
    }
}

struct Member {
    id: u32,
    name: String,
}

/// The living processes of a group.
fn members(group: u32) -> Vec<Member> {
    let entries = std::fs::read_dir("/proc").unwrap().filter_map(Result::ok);
    entries.filter_map(|entry| member(&entry.file_name().to_string_lossy(), group)).collect()
}

fn member(entry: &str, group: u32) -> Option<Member> {
    let id = entry.parse().ok()?;
    let stat = std::fs::read_to_string(format!("/proc/{entry}/stat")).ok()?;
    // pid (name) state parent group …; the name may hold spaces and brackets.
    let (head, tail) = stat.rsplit_once(") ")?;
    let mut fields = tail.split(' ');
    let state = fields.next()?;
    let of: u32 = fields.nth(1)?.parse().ok()?;
    let name = head.split_once('(')?.1.to_owned();
    (of == group && state != "Z").then_some(Member { id, name })
}
