-- A recall that is booked for a day without a visit.
-- fails: int_recall_management_a_booked_recall_has_its_visit
update raw.recall set "DateScheduled" = "DateScheduled" + 1
where "RecallNum" = (select min("RecallNum") from raw.recall where "DateScheduled" is not null)
