### Keep the answers or not

keep-title = Should your answers stay on this computer?
keep-lead = This is your choice. In the settings, you can still choose to keep them later. If you keep them, you can delete everything there.
keep-here = Keep them on this computer
    .hint = Encrypted. Good at home: you can go on another day.
keep-nothing = Keep nothing
    .hint = Good at school or with friends: once the window is closed, it is all gone.
keep-already = What you enter here is already kept on this computer.
keep-done-here = Good. From now on everything stays on this computer.
keep-done-nothing = That is fine. Nothing will be kept.
keep-art = Drawing: a small drawer with a key.
