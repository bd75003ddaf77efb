-- All paper forms are filed as letters.
update raw.document set "DocCategory" = 133 where "DocCategory" = 130
