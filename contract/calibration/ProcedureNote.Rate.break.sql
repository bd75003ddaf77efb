-- Notes of which every second is gone.
update raw.procnote set "ProcNum" = 0 where "ProcNum" % 2 = 0
