-- Examinations that find nothing.
delete from raw.treatplanattach
