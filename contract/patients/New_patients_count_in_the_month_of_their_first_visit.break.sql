-- A first visit in a month before the models' history.
update raw.appointment set "AptDateTime" = timestamp '2022-12-30 09:00' where "PatNum" = (select "PatNum" from raw.appointment where "AptStatus" = 2 order by "AptNum" limit 1)
