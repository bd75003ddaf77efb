-- A missing consent form.
update raw.sheet set "SheetType" = 0
where "SheetNum" = (select min("SheetNum") from raw.sheet where "SheetType" = 6)
