//! The program speaks to nobody: while it runs, neither it nor a process of WebKit opens a socket that could reach
//! beyond this computer.
//!
//! WebDriver itself is a network channel, so here nobody drives: the keys are real ones, and strace writes down what
//! the kernel is asked for.

use crate::evening::{from_questions_to_plan, keep_here};
use crate::harness::{House, Lang, Plain};

#[tokio::test]
async fn a_whole_evening_opens_no_socket_but_those_of_this_computer() {
    let house = House::new(Lang::De);
    let trace = house.root().join("trace");
    let watch = ["--follow-forks", "--trace=socket,connect,bind", "--output", trace.to_str().unwrap()];
    let window = Plain::open_watched(&house, "strace", &watch).await;
    keep_here(&window).await;
    let begun = size_of_household(&house);
    from_questions_to_plan(&window).await;
    assert!(size_of_household(&house) > begun, "the answers have reached the disk, so the evening did take place");
    let status = window.close().await;
    assert!(status.success(), "closing the window is a normal end: {status}");

    let trace = std::fs::read_to_string(&trace).unwrap();
    let asked = |line: &&str| ["socket(", "connect(", "bind("].iter().any(|call| line.contains(call));
    let sockets: Vec<_> = trace.lines().filter(asked).collect();
    let processes = sockets.iter().filter_map(|line| line.split(' ').next()).collect::<std::collections::BTreeSet<_>>();
    assert!(processes.len() >= 3, "the program and WebKit's processes were watched: {processes:?}");
    let beyond: Vec<_> = sockets.iter().filter(|line| !line.contains("AF_UNIX")).collect();
    assert!(beyond.is_empty(), "only sockets of this computer are opened: {beyond:#?}");
}

/// The database with the log of what is not yet in it, in bytes.
fn size_of_household(house: &House) -> u64 {
    let files = std::fs::read_dir(house.household()).unwrap().map(Result::unwrap);
    files.map(|file| file.metadata().unwrap().len()).sum()
}
