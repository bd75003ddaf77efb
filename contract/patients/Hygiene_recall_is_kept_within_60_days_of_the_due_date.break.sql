-- A prophy of a patient who does not exist.
update raw.appointment set "PatNum" = 999999 where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2 and "IsHygiene")
