-- Cards that nobody scans.
update raw.document set "DocCategory" = 133 where "DocCategory" = 137
