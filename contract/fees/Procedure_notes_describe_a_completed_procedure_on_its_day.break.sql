-- A note on a planned procedure.
update raw.procnote set "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 1)
where "ProcNoteNum" = (select min("ProcNoteNum") from raw.procnote)
