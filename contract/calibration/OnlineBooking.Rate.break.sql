-- New patients who all call.
update raw.entrylog set "LogSource" = 0
