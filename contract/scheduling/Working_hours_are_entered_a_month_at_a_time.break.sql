-- Working hours entered a week late.
update raw.schedule set "DateTStamp" = "DateTStamp" + interval '7 days'
