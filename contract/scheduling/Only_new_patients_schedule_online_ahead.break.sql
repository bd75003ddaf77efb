-- All appointments are made online.
update raw.entrylog set "LogSource" = 7
