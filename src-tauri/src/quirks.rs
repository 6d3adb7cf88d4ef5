//! Workarounds for single platforms, each with its reason.

/// Sets what must be set before the first thread and the first window.
pub fn before_the_window() {
    #[cfg(target_os = "linux")]
    avoid_a_blank_window();
}

/// Some graphics drivers show WebKitGTK's DMA-BUF renderer as a blank window (tauri issues 9304 and 13885). A parent
/// or distribution that has set the variable keeps its choice.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the environment is changed before any thread exists")]
fn avoid_a_blank_window() {
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_none() {
        // SAFETY: called first in `main`, while this is the only thread.
        unsafe { std::env::set_var(VARIABLE, "1") };
    }
}
