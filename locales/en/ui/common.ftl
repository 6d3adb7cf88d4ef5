### Words that appear on many screens

common-name = Schnappschutz
# $title (String): the title of the screen, e.g. “Your plan”
common-window-title = { $title } – Schnappschutz
common-continue = Continue
common-back = Back
common-skip = Skip for now
common-save = Save
common-change = Change
# $what (String): what is changed, e.g. “Where you show photos” (for screen readers only)
common-change-what = Change: { $what }
common-not-given = Not answered
common-skip-link = Skip to the content
common-nav = Main menu
common-nav-plan = Plan
common-nav-looks = From outside
common-nav-photos = Photos
common-nav-result = Result
common-nav-papers = Print
common-nav-read = Read
common-nav-search = Search
common-help-door = Something has already happened
common-settings = Settings
common-language = Language
common-keeps-nothing = Nothing is kept today. When you close the window, it is all gone.
common-keeps-here = Everything stays on this computer.
common-sample-banner = The family is made up. The help numbers are real.
common-sample-leave = Leave the sample
common-undo = Undo
# $max (Number): the longest text allowed, in characters, e.g. 500
common-error-too-long = This text is too long. Please keep to { $max } characters.
common-error-choose = Please choose one of the answers.
common-error-title = Please check your entry once more.
common-sources = Sources and dates
common-about = About this program
common-independent = An independent project. No adverts, no account, no internet.
