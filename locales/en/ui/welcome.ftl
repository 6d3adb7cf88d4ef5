### The first screen

welcome-title = Who can see your children’s photos?
welcome-lead = Take a look this evening. We will go with you, one step at a time.
welcome-point-short = The short way takes about ten minutes.
welcome-point-first = The first gap is often closed within five minutes.
welcome-point-local = Everything stays on this computer. You need no account and no internet.
welcome-point-pause = You can stop at any time and go on later.
welcome-start = Start now
welcome-sample = Try it first with a sample family
welcome-art = Drawing: a house in the evening. A family photo hangs in one window and the curtain is half drawn.
