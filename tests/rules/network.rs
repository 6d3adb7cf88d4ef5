//! No network, ever: nothing that speaks to one is part of the program, and no source of ours opens a socket.

use crate::files::all;
use crate::metadata::{DESKTOPS, Metadata};
use crate::report;
use crate::rule::{Rule, hold};

/// Clients, and the layers under them, of HTTP and other protocols.
const CLIENTS: &[&str] = &[
    "async-tungstenite",
    "attohttpc",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-rustls",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "security-framework",
    "surf",
    "tokio-rustls",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
];

/// A program is started by itself, or linked into one that is.
const PROGRAMS: [&str; 2] = ["schnappschutz", "cli"];

const SOCKETS: &[Rule] = &[
    Rule {
        never: r"\b(Tcp|Udp)(Listener|Stream|Socket)\b|\bToSocketAddrs\b|\bstd::net\b|\btokio::net\b",
        says: "no source of ours opens a socket",
        caught: "use std::net::TcpStream;",
        passes: "the network is never touched",
    },
    Rule {
        never: r#"Command::new\("(curl|wget|nc|ping|ssh)"#,
        says: "no source of ours lets somebody else open one",
        caught: r#"Command::new("curl")"#,
        passes: r#"Command::new("cargo")"#,
    },
];

#[test]
fn no_client_of_any_network_protocol_is_part_of_the_programs() {
    let mut wrong = Vec::new();
    for target in DESKTOPS {
        let metadata = Metadata::read(Some(target));
        for program in PROGRAMS {
            let whole = metadata.whole(program);
            assert!(whole.len() > 100, "the tree of {program} was read");
            let found = CLIENTS.iter().filter_map(|client| whole.get(client));
            wrong.extend(found.map(|way| format!("{target}: {way}")));
        }
    }
    report("network clients", &wrong);
}

/// The tests do have one, to drive the window; if this list were blind it would not see it.
#[cfg(target_os = "linux")]
#[test]
fn a_client_would_be_seen() {
    let metadata = Metadata::read(Some(DESKTOPS[0]));
    let found = metadata.direct("house-tests", &[crate::metadata::Kind::Dev]);
    assert!(found.iter().any(|name| CLIENTS.contains(name)), "the tests drive the window over HTTP: {found:?}");
}

#[test]
fn no_source_of_ours_opens_a_socket() {
    let ours = |path: &str| !path.starts_with("tests/") && !path.starts_with("bench/");
    let sources: Vec<_> = all().into_iter().filter(|file| file.ends(&[".rs"]) && ours(&file.path)).collect();
    hold("sockets", SOCKETS, &sources);
}
