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
    let shot = window.client.screenshot().await.unwrap();
    std::fs::write("/tmp/smoke.png", shot).unwrap();
    println!("{:?}", t.elapsed());
    drop(window);
    println!("{:?}", t.elapsed());
}
