-- A user in the group of others.
update raw.usergroupattach set "UserGroupNum" = "UserGroupNum" % 4 + 1
where "UserGroupAttachNum" = (select min("UserGroupAttachNum") from raw.usergroupattach)
