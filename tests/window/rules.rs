//! The twelve rules of the window, each in the real window: what the adapter, the policy and the access list promise.
//!
//! A crash behind a screen (rule 1) and the windowing of grids (rule 5) are tested without a window, in `ui`. Nothing
//! polls yet (rule 7).

use crate::harness::{House, Lang, Window, asynchronous, until};
use serde_json::json;

#[tokio::test]
async fn rule_1_every_answer_wears_what_the_adapter_puts_on() {
    let house = House::new(Lang::De);
    let window = Window::open(&house).await;
    for path in ["/welcome", "/nowhere", "/asset/0/style.css"] {
        let seen = asynchronous(
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
async fn rule_4_many_requests_at_once_are_all_answered() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    let sum = asynchronous(
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
    let kept = asynchronous(
        &window,
        "const style = document.querySelector('link[rel=stylesheet]');
         return (await fetch(style.href)).headers.get('cache-control')",
    )
    .await;
    assert!(kept.as_str().unwrap().contains("immutable"), "{kept}");
}

#[tokio::test]
async fn rule_10_every_address_is_ours_and_leads_somewhere() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    let seen = asynchronous(&window, CRAWL).await;
    assert_eq!(seen["complaints"], json!([]), "on {} pages", seen["pages"]);
    assert!(seen["pages"].as_i64().unwrap() > 150, "every step and place is linked from somewhere: {}", seen["pages"]);
}

/// Follows every link from the plan on and looks at the source of each page: rules 1, 5, 6 and 10.
const CRAWL: &str = r#"
    // `/` leads on by itself and is no page.
    const complaints = [], seen = new Set(['/', '/plan']), waiting = ['/plan'];
    const complain = (path, what) => complaints.push(path + ': ' + what);
    while (waiting.length) {
        const path = waiting.pop(), answer = await fetch(path), text = await answer.text();
        if (answer.status !== 200) complain(path, 'status ' + answer.status);
        if (answer.headers.get('cache-control') !== 'no-store') complain(path, 'may be kept');
        if (text.length > 1e6) complain(path, text.length + ' characters');
        if (/\s(style|on\w+|hx-on[\w:-]*)=|<style|javascript:/i.test(text)) complain(path, 'something inline');
        const page = new DOMParser().parseFromString(text, 'text/html');
        if (page.querySelectorAll('h1').length !== 1) complain(path, 'headings');
        if (page.querySelector('script:not([src]), input[type=file], form[enctype]')) complain(path, 'script or file');
        if (page.querySelector('link:not([rel=stylesheet]), base, meta[http-equiv], iframe, object')) complain(path, 'tags');
        for (const name of ['href', 'src', 'action', 'formaction', 'hx-get', 'hx-post']) {
            for (const element of page.querySelectorAll(`[${name}]`)) {
                const address = element.getAttribute(name);
                if (!/^(\/(?!\/)|#)/.test(address)) complain(path, name + '=' + address);
                if (name !== 'href' || element.tagName !== 'A' || address.startsWith('#')) continue;
                if (!seen.has(address)) { seen.add(address); waiting.push(address); }
            }
        }
    }
    return { complaints, pages: seen.size };"#;

#[tokio::test]
async fn rule_11_the_web_view_remembers_nothing() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
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
    let window = Window::on_the_plan(&house).await;
    let german = window.go("/step/whatsapp-profile-photo").await;
    window.speaks(Lang::En);
    let english = window.press("header button[value='en']").await;
    assert_eq!(english.address, german.address);
    assert_ne!(english.heading, german.heading);
}

#[tokio::test]
async fn back_and_forward_show_the_pages_as_they_are_now() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    let step = window.press("main a[href^='/step/']").await;
    window.press("header a[href='/help']").await;
    window.follow("/help/worried").await;
    assert_eq!(window.back().await.address, "/help");
    assert_eq!(window.back().await.heading, step.heading);
    assert_eq!(window.forward().await.address, "/help");
    assert_eq!(window.forward().await.address, "/help/worried");
}

#[tokio::test]
async fn going_back_to_a_form_that_needed_another_look_shows_the_page_again() {
    let house = House::new(Lang::De);
    let window = Window::on_the_plan(&house).await;
    let step = window.press("main a[href^='/step/']").await;
    window.write("#note", &"Ein Wort. ".repeat(51)).await;
    let page = window.press("main form[action$='/note'] button").await;
    assert_eq!(page.heading, step.heading, "the form is shown again");
    window.press("nav a[href='/plan']").await;
    assert_eq!(window.back().await.heading, step.heading, "and back leads to the step, not to an error");
}
