# $name: wer begrüßt wird.
hello = Hallo { $name }
# $day: the number of a day.
day-of-month = { $day }
