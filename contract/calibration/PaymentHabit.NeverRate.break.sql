-- A third of the bills that are never paid.
delete from raw.paysplit where "PatNum" % 3 = 0
