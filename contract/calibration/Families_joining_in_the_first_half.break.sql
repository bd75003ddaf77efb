-- Families that all came at once.
update raw.patient set "SecDateEntry" = (select start_date from dentalsynth.load)
