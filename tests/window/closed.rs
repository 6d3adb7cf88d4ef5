//! The rules of the window that shut something: files, inline code, other addresses, commands, the network.

use crate::harness::{House, Lang, Window, asynchronous};
use serde_json::json;
use std::net::TcpListener;

async fn assert_refused(window: &Window, body: &str) {
    let outcome = asynchronous(window, body).await;
    assert!(outcome.as_str().is_some_and(|text| text.starts_with("refused")), "{body} gave {outcome}");
}

#[tokio::test]
async fn rule_3_no_file_leaves_a_page_and_the_window_lives_on() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    let form = "const form = new FormData(); form.append('file', new File(['x'], 'x.jpg'));";
    for attempt in [
        "return (await fetch('/language', { method: 'POST', body: new Blob(['x']) })).status",
        "return (await fetch(new Request('/language', { method: 'POST', body: new Blob(['x']) }))).status",
        &format!("{form} return (await fetch('/language', {{ method: 'POST', body: form }})).status"),
        "const r = new XMLHttpRequest(); r.open('POST', '/language'); r.send(new Blob(['x'])); return 'sent'",
        &format!("{form} const r = new XMLHttpRequest(); r.open('POST', '/language'); r.send(form); return 'sent'"),
        "if (!navigator.sendBeacon('/language', new Blob(['x']))) throw 'not sent'; return 'sent'",
    ] {
        assert_refused(&window, attempt).await;
    }
    let page = window.go("/plan").await;
    assert_eq!(page.address, "/plan", "the program is still there");
}

#[tokio::test]
async fn rule_6_nothing_inline_runs() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window
        .js("const script = document.createElement('script'); script.textContent = 'window.ran = \"script\"';
             document.body.append(script);
             const button = document.createElement('button'); button.id = 'trap';
             button.setAttribute('onclick', 'window.ran = \"onclick\"');
             button.setAttribute('hx-on:click', 'window.ran = \"hx-on\"');
             document.body.append(button); htmx.process(button); button.click();
             const frame = document.createElement('iframe'); frame.srcdoc = '<script>top.ran = \"frame\"</script>';
             document.body.append(frame);")
        .await;
    assert_refused(&window, "return eval('1')").await;
    assert_refused(&window, "return new Function('return 1')()").await;
    assert_eq!(window.js("return window.ran ?? 'nothing'").await, "nothing");
}

/// `<link rel=preconnect>` is the one thing no policy covers in WebKit; the crawl of rule 10 shows that no page has one.
#[tokio::test]
async fn rule_6_nothing_is_fetched_from_outside() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let outside = listener.local_addr().unwrap();
    assert_refused(&window, &format!("return (await fetch('http://{outside}/')).status")).await;
    let loads = "return new Promise((resolve, reject) => {
        const element = document.createElement(TAG); element.onload = resolve; element.onerror = reject;
        Object.assign(element, WITH); document.body.append(element); })";
    for (tag, with) in [
        ("img", format!("{{ src: 'http://{outside}/a.png' }}")),
        ("script", format!("{{ src: 'http://{outside}/a.js' }}")),
        ("link", format!("{{ rel: 'stylesheet', href: 'http://{outside}/a.css' }}")),
    ] {
        let body = loads.replace("TAG", &format!("'{tag}'")).replace("WITH", &with);
        assert_refused(&window, &body).await;
    }
    for quiet in [
        "navigator.sendBeacon('http://OUTSIDE/', 'x')",
        "new WebSocket('ws://OUTSIDE/')",
        "new EventSource('http://OUTSIDE/')",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://OUTSIDE/' }))",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'http://OUTSIDE/p' }))",
        "const form = Object.assign(document.createElement('form'), { action: 'http://OUTSIDE/', method: 'post' });
         document.body.append(form); HTMLFormElement.prototype.submit.call(form)",
    ] {
        let attempt = format!("try {{ {quiet} }} catch {{}} return 'tried'").replace("OUTSIDE", &outside.to_string());
        assert_eq!(asynchronous(&window, &attempt).await, "tried");
    }
    let page = window.press("header a[href='/help']").await;
    assert_eq!(page.address, "/help", "the window is where it was");
    let knock = listener.accept().map(|(_, from)| from);
    assert!(knock.is_err(), "somebody came to the door: {knock:?}");
}

#[tokio::test]
async fn rule_8_the_window_goes_nowhere_else() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    window.js("window.stayed = true").await;
    for address in [
        "https://example.org/",
        "http://127.0.0.1:1/",
        "data:text/html,<h1>outside</h1>",
        "tauri://localhost/",
        "file:///etc/hostname",
        "schnapp://elsewhere/",
        "about:blank",
    ] {
        let address = json!(address);
        window.js(&format!("location.href = {address}")).await;
        window.js(&format!("window.open({address})")).await;
        window
            .js(&format!(
                "for (const target of ['_self', '_blank']) {{
                     const link = document.createElement('a');
                     link.href = {address}; link.target = target; link.setAttribute('hx-boost', 'false');
                     document.body.append(link); link.click(); link.remove();
                 }}"
            ))
            .await;
        let windows = window.client.windows().await.unwrap().len();
        assert_eq!(windows, 1, "{address} opens no window");
    }
    let page = window.press("nav a[href='/result']").await;
    assert_eq!(page.address, "/result");
    assert_eq!(window.js("return window.stayed").await, true, "it is still the same document");
}

#[tokio::test]
async fn rule_9_no_command_can_be_called() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    assert_eq!(window.js("return typeof window.__TAURI__").await, "undefined");
    for command in [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:event|listen",
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "anything",
    ] {
        let call = format!("return window.__TAURI_INTERNALS__.invoke('{command}', {{}})");
        assert_refused(&window, &call).await;
    }
}
