//! Pictures of every screen.

use crate::harness::{House, Lang, Window};

#[tokio::test]
async fn smoke() {
    let house = House::new(Lang::De);
    let t = std::time::Instant::now();
    let window = Window::open(&house).await;
    println!("open {:?}", t.elapsed());
    let page = window.follow("/keep").await;
    println!("{page:?} {:?}", t.elapsed());
    let page = window.answer("keep", "here").await;
    println!("{page:?} {:?}", t.elapsed());
    println!("{:?}", window.post("/intake/skip", &[]).await);
    let page = window.go("/plan").await;
    println!("{page:?} {:?} {:?}", t.elapsed(), window.driver.program());
    for (w, h) in [(1180, 860), (1180, 1700), (1180, 2900), (640, 800), (360, 700)] {
        window.client.set_window_size(w, h).await.unwrap();
        println!("size {:?}", t.elapsed());
        let inner = crate::harness::until("size", async || {
            let v = window.js("return [innerWidth, innerHeight, document.documentElement.scrollHeight]").await;
            (v[0] == w).then_some(v)
        }).await;
        println!("{inner} {:?}", t.elapsed());
        for i in 0..2 {
        let shot = window.client.screenshot().await.unwrap();
        std::fs::write(format!("/tmp/smoke-{w}-{h}.png"), &shot).unwrap();
        println!("shot {} {:?}", shot.len(), t.elapsed());
        }
    }
}
