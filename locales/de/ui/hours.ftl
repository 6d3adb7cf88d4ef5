### Wann an einem Hilfe-Telefon jemand da ist

hours-always = Rund um die Uhr
hours-web = Online, jederzeit
hours-office = Zu den Zeiten des Amts; sehen Sie auf der Seite nach
hours-appointment = Nach Termin
hours-unknown = Zeiten nicht bestätigt; sehen Sie auf der Seite nach
hours-daily = Jeden Tag
# $first (String): der erste Tag, z. B. „Montag“
# $last (String): der letzte Tag, z. B. „Freitag“
hours-run = { $first } bis { $last }
# $days (String): die Tage, z. B. „Montag bis Freitag“
# $from (String): der Beginn, z. B. „09:00“
# $to (String): das Ende, z. B. „17:00“
hours-stretch = { $days }: { $from } bis { $to } Uhr
# $day (String): der Tag, z. B. „Montag“
# $time (String): die Uhrzeit, z. B. „09:00“
hours-day-time = { $day }, { $time }
hours-now-always = Rund um die Uhr erreichbar.
hours-now-web = Online, jederzeit.
hours-now-unknown = Ob jetzt jemand da ist, wissen wir nicht.
# $time (String): die Uhrzeit, auch mit Tag, z. B. „17:00“, „Montag, 02:00“
hours-now-until = Jetzt erreichbar, bis { $time } Uhr.
# $time (String): die Uhrzeit, auch mit Tag, z. B. „17:00“, „Montag, 09:00“
hours-now-from = Jetzt geschlossen. Wieder ab { $time } Uhr.
hours-their-clock = Das ist die Uhrzeit dort.
hours-may-change = Die Zeiten können sich geändert haben.
