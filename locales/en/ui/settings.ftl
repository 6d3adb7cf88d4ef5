### Settings

settings-title = Settings
settings-look = Appearance
settings-theme = Colours
settings-theme-system = Same as the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-size = Text size
# $percent (Number): the size, e.g. 150
settings-size-value = { $percent } %
settings-size-hint = You can also press Ctrl and plus or minus. Ctrl and zero sets it back.
settings-apply = Apply
settings-applied = Applied.
settings-data = Your answers
settings-answers = See and change your answers
# $folder (String): the folder, e.g. “/home/a/.local/share/schnappschutz”
settings-folder = Encrypted in this folder: { $folder }
settings-keep-now = Keep them on this computer after all
settings-delete = Delete everything
settings-delete-title = Really delete everything?
settings-delete-lead = This deletes all answers, notes and sentences, and your settings.
settings-delete-papers = What you saved or printed yourself stays. Please delete that yourself.
settings-delete-go = Yes, delete everything
settings-delete-no = No, go back
settings-deleted = Everything is deleted.
settings-sample = See the sample family
