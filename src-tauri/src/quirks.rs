//! Workarounds for single platforms, each with its reason.

/// Sets what must be set before the first thread and the first window.
pub fn before_the_window() {
    #[cfg(target_os = "linux")]
    {
        avoid_a_blank_window();
        leave_the_network_alone();
    }
}

/// Some graphics drivers show WebKitGTK's DMA-BUF renderer as a blank window (tauri issues 9304 and 13885).
#[cfg(target_os = "linux")]
fn avoid_a_blank_window() {
    set_unless_set("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
}

/// WebKit's network process asks the kernel for its routes through a netlink socket, to learn whether there is a
/// network. Nothing here depends on that; GLib's base monitor asks nobody.
#[cfg(target_os = "linux")]
fn leave_the_network_alone() {
    set_unless_set("GIO_USE_NETWORK_MONITOR", "base");
}

/// A parent or distribution that has set the variable keeps its choice.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the environment is changed before any thread exists")]
fn set_unless_set(variable: &str, value: &str) {
    if std::env::var_os(variable).is_none() {
        // SAFETY: called first in `main`, while this is the only thread.
        unsafe { std::env::set_var(variable, value) };
    }
}
