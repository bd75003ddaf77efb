-- All families joined on the first day.
update raw.patient set "SecDateEntry" = (select start_date from dentalsynth.load)
