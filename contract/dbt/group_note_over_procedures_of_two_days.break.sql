-- Group note over procedures of two days.
-- fails: group_notes_and_multi_visit_procedures_agree_with_their_procedures
update raw.procedurelog set "ProcDate" = "ProcDate" - 1
where "ProcNum" = (select min("ProcNum") from raw.procgroupitem where "ProcNum" <> "GroupNum")
