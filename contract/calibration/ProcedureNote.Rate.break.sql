-- Every second procedure note is missing.
update raw.procnote set "ProcNum" = 0 where "ProcNum" % 2 = 0
