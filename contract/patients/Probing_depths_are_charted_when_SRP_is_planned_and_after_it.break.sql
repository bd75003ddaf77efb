-- A scaling that was planned without measuring.
update raw.perioexam set "ExamDate" = "ExamDate" + 1
