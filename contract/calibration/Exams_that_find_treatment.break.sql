-- No exam finds treatment.
delete from raw.treatplanattach
