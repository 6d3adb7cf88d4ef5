### Two sentences of one’s own

reflect-first-title = What matters to you here?
reflect-first-lead = The first step is done. Writing down why makes it easier to keep going.
reflect-first-label = One or two sentences, just for you
reflect-first-hint = For example: I want my child to decide later on.
reflect-end-title = What will you take away from today?
reflect-end-lead = Two sentences are enough. We will show them to you next time.
reflect-end-label = One or two sentences, just for you
reflect-end-hint = For example: I ask my child before I show a photo.
reflect-saved = Your sentences are saved.
reflect-yours = Your sentences
