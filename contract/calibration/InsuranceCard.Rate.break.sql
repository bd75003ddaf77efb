-- No insurance cards on file.
update raw.document set "DocCategory" = 133 where "DocCategory" = 137
