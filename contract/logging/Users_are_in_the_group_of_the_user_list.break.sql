-- A user in another user's group.
update raw.usergroupattach set "UserGroupNum" = "UserGroupNum" % 4 + 1
where "UserGroupAttachNum" = (select min("UserGroupAttachNum") from raw.usergroupattach)
