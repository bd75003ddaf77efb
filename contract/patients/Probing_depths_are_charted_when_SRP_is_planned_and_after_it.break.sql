-- SRP planned without a perio exam on that day.
update raw.perioexam set "ExamDate" = "ExamDate" + 1
