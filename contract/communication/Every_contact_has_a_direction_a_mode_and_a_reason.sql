-- The communication models group commlogs by them.
-- owner: src/DentalSynth.Generators/Supporting/Communications/ContactRows.cs
select format('commlog %s: direction %s, mode %s, type %s', "CommlogNum", "SentOrReceived", "Mode_",
    "CommType")
from raw.commlog
where coalesce("SentOrReceived", -1) not in (0, 1, 2)
    or coalesce("Mode_", -1) not in (0, 1, 2, 3, 4, 5, 6, 8)
    or coalesce("CommType", 0) = 0
    or coalesce("Note", '') = ''
