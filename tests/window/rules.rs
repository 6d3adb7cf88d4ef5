//! The twelve rules of the window, each in the real window: what the adapter, the policy and the access list promise.
//!
//! A crash behind a screen (rule 1) and the windowing of grids (rule 5) are tested without a window, in `ui`. Nothing
//! polls yet (rule 7).

use crate::harness::{House, Lang, Window, until};
use serde_json::{Value, json};

async fn on_the_plan(house: &House) -> Window {
    let window = Window::open(house).await;
    window.post("/keep", &[("keep", "nothing")]).await;
    window.post("/intake/skip", &[]).await;
    window.go("/plan").await;
    window
}

/// Runs an asynchronous body and returns what it resolves to, or `refused: …` for what it throws.
async fn outcome(window: &Window, body: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         (async () => {{ {body} }})().then(done, (error) => done('refused: ' + error));"
    );
    window.client.execute_async(&script, vec![]).await.unwrap_or_else(|e| panic!("{body}: {e}"))
}

async fn assert_refused(window: &Window, body: &str) {
    let outcome = outcome(window, body).await;
    assert!(outcome.as_str().is_some_and(|text| text.starts_with("refused")), "{body} gave {outcome}");
}

#[tokio::test]
async fn rule_1_every_answer_wears_what_the_adapter_puts_on() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    for path in ["/welcome", "/nowhere", "/asset/0/style.css"] {
        let seen = outcome(
            &window,
            &format!("const r = await fetch('{path}'); return [r.status, (await r.text()).length, ...r.headers]"),
        )
        .await;
        let header = |name: &str| {
            let pairs = seen.as_array().unwrap()[2..].iter();
            pairs.filter(|pair| pair[0] == name).map(|pair| pair[1].as_str().unwrap().to_owned()).next()
        };
        assert_eq!(header("cache-control").as_deref(), Some("no-store"), "{path}: {seen}");
        assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"), "{path}: {seen}");
        let policy = header("content-security-policy").unwrap_or_default();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(seen[0], if path == "/welcome" { 200 } else { 404 }, "{path}: {seen}");
        assert!(seen[1].as_i64().unwrap() > 500, "{path} is never blank: {seen}");
    }
}

#[tokio::test]
async fn rule_2_a_form_sent_without_script_is_followed_too() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    window.go("/keep").await;
    window.leave().await;
    // The form's own way, past htmx; its answer is a page that leads on.
    window
        .js("const form = document.querySelector('main form'), wish = document.createElement('input');
             wish.type = 'hidden'; wish.name = 'keep'; wish.value = 'nothing';
             form.append(wish); HTMLFormElement.prototype.submit.call(form);")
        .await;
    let page = window.arrival("a form was sent as browsers send it").await;
    assert_eq!(page.address, "/intake/children");
}

#[tokio::test]
async fn rule_3_no_file_leaves_a_page_and_the_window_lives_on() {
    let house = House::new(Lang::De);
    let window = on_the_plan(&house).await;
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
async fn rule_4_many_requests_at_once_are_all_answered() {
    let house = House::new(Lang::De);
    let window = on_the_plan(&house).await;
    let sum = outcome(
        &window,
        "const all = await Promise.all(Array.from({ length: 300 }, () => fetch('/about')));
         return all.filter((answer) => answer.status === 200).length",
    )
    .await;
    assert_eq!(sum, 300);
}

#[tokio::test]
async fn rule_5_only_what_has_its_content_in_its_address_is_kept() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    let kept = outcome(
        &window,
        "const style = document.querySelector('link[rel=stylesheet]');
         return (await fetch(style.href)).headers.get('cache-control')",
    )
    .await;
    assert!(kept.as_str().unwrap().contains("immutable"), "{kept}");
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

#[tokio::test]
async fn rule_8_the_window_goes_nowhere_else() {
    let house = House::new(Lang::De);
    let window = on_the_plan(&house).await;
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

#[tokio::test]
async fn rule_11_the_web_view_remembers_nothing() {
    let house = House::new(Lang::De);
    let window = on_the_plan(&house).await;
    window.press("nav a[href='/result']").await;
    window.press("nav a[href='/plan']").await;
    let kept = window.js("return [document.cookie, { ...localStorage }, { ...sessionStorage }]").await;
    // htmx notes the address of the page, in memory; never a page.
    assert_eq!(kept, json!(["", {}, { "htmx-current-path-for-history": "/plan" }]), "state lives in the program");
}

#[tokio::test]
async fn the_zoom_keys_change_the_size() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    for (key, percent, width) in [('+', 110, 1072), ('+', 120, 983), ('-', 110, 1072), ('0', 100, 1180)] {
        window.chord('\u{e009}', key).await;
        until(&format!("Ctrl and {key} make it {percent} %"), async || {
            let zoomed = house.desktop_log().last()? == &format!("zoom {percent}");
            let inner = window.js("return innerWidth").await.as_i64()?;
            (zoomed && (inner - width).abs() <= 1).then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn another_language_leaves_the_page_where_it_is() {
    let house = House::new(Lang::De);
    let window = on_the_plan(&house).await;
    let german = window.go("/step/whatsapp-profile-photo").await;
    window.speaks(Lang::En);
    let english = window.press("header button[value='en']").await;
    assert_eq!(english.address, german.address);
    assert_ne!(english.heading, german.heading);
}

#[tokio::test]
async fn back_and_forward_show_the_pages_as_they_are_now() {
    let house = House::new(Lang::De);
    let window = on_the_plan(&house).await;
    let step = window.press("main a[href^='/step/']").await;
    window.press("header a[href='/help']").await;
    window.follow("/help/blackmail").await;
    assert_eq!(window.back().await.address, "/help");
    assert_eq!(window.back().await.heading, step.heading);
    assert_eq!(window.forward().await.address, "/help");
    assert_eq!(window.forward().await.address, "/help/blackmail");
}
