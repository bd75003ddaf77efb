-- A recall counted from a day without a visit.
-- fails: recalls_follow_a_completed_appointment
update raw.recall set "DatePrevious" = "DatePrevious" - 1 where "RecallNum" = (select min("RecallNum") from raw.recall)
