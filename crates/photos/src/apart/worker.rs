//! The worker: one order after the other until nobody asks any more, within limits that the system holds it to.

use super::frame;
use super::order::Order;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// How often it looks whether an order takes too long.
const LOOK: Duration = Duration::from_millis(250);
/// Busy with nothing.
const NEVER: u64 = u64::MAX;
/// The end of the time for the order at hand, in milliseconds of [`busy`].
static END: AtomicU64 = AtomicU64::new(NEVER);

/// Carries out orders from the standard input until it ends. Nothing else may write to the standard output.
#[must_use]
pub fn serve() -> ExitCode {
    confine();
    // Without someone who looks at the clock, nothing is begun.
    if thread::Builder::new().spawn(look_at_the_clock).is_err() {
        return ExitCode::FAILURE;
    }
    let (mut orders, mut answers) = (io::stdin().lock(), io::stdout().lock());
    while let Ok((order, _)) = frame::read::<Order>(&mut orders) {
        END.store(busy().saturating_add(order.seconds() * 1000), Ordering::Relaxed);
        let (answer, bytes) = catch_unwind(AssertUnwindSafe(|| order.carry_out())).unwrap_or_default();
        END.store(NEVER, Ordering::Relaxed);
        if frame::write(&mut answers, &answer, &bytes).is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}

/// Ends everything when an order takes too long. A decoder that goes in circles cannot be stopped otherwise.
fn look_at_the_clock() {
    loop {
        thread::sleep(LOOK);
        if busy() >= END.load(Ordering::Relaxed) {
            stop();
        }
    }
}

/// At once, without anything that could wait for something.
#[cfg(unix)]
fn stop() -> ! {
    std::process::abort()
}

/// Aborting would write a report of what lay in memory.
#[cfg(not(unix))]
fn stop() -> ! {
    std::process::exit(1)
}

/// Memory is bounded, and what lies in it is never written into a crash report.
#[cfg(unix)]
fn confine() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let most = |bytes| Rlimit { current: Some(bytes), maximum: Some(bytes) };
    // A stricter limit that somebody else has set stays.
    let memory =
        getrlimit(Resource::Data).maximum.map_or(crate::limits::WORKER, |least| least.min(crate::limits::WORKER));
    let _ = setrlimit(Resource::Data, most(memory));
    let _ = setrlimit(Resource::Core, most(0));
    // Where the system runs out of memory all the same, this is what it may take.
    #[cfg(target_os = "linux")]
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

#[cfg(not(unix))]
fn confine() {}

/// How long the processors were busy with this process, in milliseconds; where that cannot be asked, how long it has run.
#[cfg(unix)]
fn busy() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    seconds.saturating_mul(1000).saturating_add(u64::try_from(time.tv_nsec).unwrap_or_default() / 1_000_000)
}

#[cfg(not(unix))]
fn busy() -> u64 {
    static BEGUN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    let begun = BEGUN.get_or_init(std::time::Instant::now);
    u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX)
}
