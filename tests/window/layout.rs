//! Room for everything: narrow windows, large text, long words. Nothing is cut off, nothing needs a sideways scroll.

use crate::harness::{House, Lang, Window};
use serde_json::Value;

/// Every kind of screen.
const SCREENS: &[&str] = &[
    "/welcome",
    "/keep",
    "/intake/children",
    "/intake/places",
    "/intake/phone",
    "/intake/check",
    "/look",
    "/look/before/profile",
    "/plan",
    "/plan/all",
    "/plan/order",
    "/step/whatsapp-profile-photo",
    "/step/instagram-private",
    "/step/school-separate-yes",
    "/place/instagram",
    "/places",
    "/own/place",
    "/own/step?place=whatsapp",
    "/read",
    "/read/myth",
    "/read/lesson/metadata",
    "/read/talk/age-4-6",
    "/read/law/de",
    "/before?who=few&tells=nothing&child=yes&go=1",
    "/search?q=status",
    "/reflect/end",
    "/result",
    "/intention",
    "/paper",
    "/paper/plan?names=yes",
    "/paper/show",
    "/next",
    "/next/done",
    "/help",
    "/help/ask/picture",
    "/help/all",
    "/help/blackmail",
    "/help/refusal",
    "/help/sayno",
    "/help/platform",
    "/help/platform/tiktok",
    "/help/note",
    "/help/note/new",
    "/help/paper/numbers",
    "/help/paper/blackmail",
    "/help/lines",
    "/settings",
    "/settings/delete",
    "/about",
    "/about/sources",
    "/nowhere",
];

/// What sticks out, what is cut off, and what is too small to be hit.
const LOOK: &str = "
    const root = document.documentElement, wrong = [];
    const name = (e) => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? '.' + e.className : '')
        + ' ' + (e.textContent || '').trim().slice(0, 30);
    if (root.scrollWidth > root.clientWidth) wrong.push('the page scrolls sideways by ' + (root.scrollWidth - root.clientWidth));
    for (const e of document.querySelectorAll('body *')) {
        if (e.closest('.only-heard, svg, .skip-link, [hidden]') || !e.getClientRects().length) continue;
        const box = e.getBoundingClientRect(), style = getComputedStyle(e);
        if (box.right > root.clientWidth + 1 || box.left < -1) wrong.push('sticks out: ' + name(e));
        const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
        if (hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) wrong.push('is cut off: ' + name(e));
        const inline = e.tagName === 'A' && style.display === 'inline';
        if (e.matches('a, button, input, textarea') && !inline && !(e.type === 'hidden')) {
            const label = e.closest('label'), target = label ? label.getBoundingClientRect() : box;
            if (target.height < 24 || target.width < 24) wrong.push('is too small to be hit: ' + name(e) + ' ' + target.width + 'x' + target.height);
            if (e.matches('main .button') && target.height < 44) wrong.push('a main button below 44 px: ' + name(e));
        }
    }
    return wrong.slice(0, 5);";

/// A window in the middle of an evening.
async fn evening(house: &House) -> Window {
    let window = Window::open(house).await;
    window.post("/keep", &[("keep", "nothing")]).await;
    let child = [("nickname", "Maximiliane-Alexandra <b>"), ("age-0", "7-10"), ("action", "continue")];
    window.post("/intake/children", &child).await;
    window.post("/intake/skip", &[]).await;
    window.post("/look/before/messenger", &[("seen", "found")]).await;
    window.post("/step/whatsapp-groups", &[("answer", "done")]).await;
    window.post("/step/instagram-private", &[("answer", "not-sure")]).await;
    window.post("/reflect/first", &[("text", "Weil es zählt.")]).await;
    window.post("/intention", &[("if", "0"), ("then", "1")]).await;
    window.post("/next", &[("months", "3")]).await;
    window
}

async fn look_everywhere(window: &Window, what: &str) {
    let mut wrong = Vec::new();
    for screen in SCREENS {
        visit(window, screen).await;
        if let Value::Array(found) = window.js(LOOK).await {
            wrong.extend(found.into_iter().map(|fault| format!("{what} {screen}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Goes to a screen and waits for it; the long language stretches titles too, so nothing else is asserted here.
async fn visit(window: &Window, screen: &str) {
    window.leave().await;
    window.client.goto(&format!("schnapp://localhost{screen}")).await.unwrap();
    crate::harness::until("the screen is there", async || {
        let there = "const f = document.getElementById('frame'); return document.readyState === 'complete'
            && document.fonts.status === 'loaded' && !!f && !f.dataset.seen";
        (window.client.execute(there, vec![]).await.ok()? == true).then_some(())
    })
    .await;
}

async fn narrow(window: &Window, width: u32) {
    window.client.set_window_size(width, 860).await.unwrap();
    crate::harness::until("the window has its new width", async || {
        (window.js("return innerWidth").await.as_u64()? == u64::from(width)).then_some(())
    })
    .await;
}

#[tokio::test]
async fn at_twice_the_size_nothing_is_cut_off() {
    let window = evening(&House::new(Lang::De)).await;
    window.post("/settings", &[("size", "200")]).await;
    look_everywhere(&window, "200 %").await;
    let width = window.js("return innerWidth").await.as_u64().unwrap();
    assert!(width < 700, "the zoom is real: the page is {width} px wide");
}

#[tokio::test]
async fn in_a_narrow_window_nothing_is_cut_off() {
    let window = evening(&House::new(Lang::En)).await;
    for width in [640, 360] {
        narrow(&window, width).await;
        look_everywhere(&window, &format!("{width} px")).await;
    }
}

#[tokio::test]
async fn words_a_third_longer_find_room() {
    let window = evening(&House::new(Lang::De)).await;
    window.post("/language", &[("lang", "qps-long"), ("back", "/plan")]).await;
    look_everywhere(&window, "long words").await;
    narrow(&window, 640).await;
    look_everywhere(&window, "long words in 640 px").await;
}
