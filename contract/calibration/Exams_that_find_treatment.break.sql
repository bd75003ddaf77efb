-- Exams that find no treatment.
delete from raw.treatplanattach
