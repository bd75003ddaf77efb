-- A recall scheduled for a day without an appointment.
-- fails: int_recall_management_scheduled_recalls_have_an_appointment
update raw.recall set "DateScheduled" = "DateScheduled" + 1
where "RecallNum" = (select min("RecallNum") from raw.recall where "DateScheduled" is not null)
