-- A prophy before the models' history.
update raw.appointment set "AptDateTime" = timestamp '2022-06-01 09:00' where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2 and "IsHygiene")
