-- SRP planned without a perio exam on its day.
update raw.perioexam set "ExamDate" = "ExamDate" + 1
