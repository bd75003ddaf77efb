using DentalSynth.Generators.Model.Codes.Records;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether users, tasks and forms of the office fit together.</summary>
internal static class OfficeChecks
{
    // Task lists whose numbers the platform's collection models take for lists of debts.
    private static readonly HashSet<long> DebtLists = [8, 29, 30, 36, 42, 44, 47, 50, 51];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_user_has_a_group_a_view_and_preferences_and_all_but_one_are_employees",
            "userod has rows in usergroupattach, userodapptview and userodpref; only the account for messages is nobody's",
            LonelyUsers
        ),
        new(
            "An_employees_entry_is_leave_or_overtime",
            "of a timeadjust either PtoHours or OTimeHours is above 0",
            practice =>
                practice
                    .Rows.RowsOf<TimeAdjust>()
                    .Where(entry => entry.PtoHours > default(TimeOnly) == entry.OTimeHours > default(TimeOnly))
                    .Select(entry => new Offender(entry, $"leave {entry.PtoHours}, overtime {entry.OTimeHours}"))
        ),
        new(
            "A_user_watches_a_task_or_a_list_and_one_user_a_task",
            "either TaskNum or TaskListNum of a tasksubscription is set, and no two are of the same task",
            practice =>
                practice
                    .Rows.RowsOf<TaskSubscription>()
                    .GroupBy(watcher => watcher.TaskNum ?? 0)
                    .SelectMany(watchers =>
                        watchers.Where(
                            (watcher, index) =>
                                watcher.TaskNum > 0 == watcher.TaskListNum > 0 || (watchers.Key > 0 && index > 0)
                        )
                    )
                    .Select(watcher => new Offender(watcher, $"task {watcher.TaskNum}, list {watcher.TaskListNum}"))
        ),
        new(
            "Only_watchers_leave_a_task_unread_and_only_when_it_is_done",
            "a taskunread has a tasksubscription of its user and task, whose status is done",
            UnwatchedTasks
        ),
        new(
            "No_task_is_taken_for_a_debt",
            "no tasklist has a number that collection models look for, no Descript a digit, a dollar or a campaign",
            practice =>
                practice
                    .Rows.RowsOf<TaskList>()
                    .Where(list => DebtLists.Contains(list.TaskListNum))
                    .Select(list => new Offender(list, $"{list.Descript}"))
                    .Concat(
                        practice
                            .Rows.RowsOf<OfficeTask>()
                            .Where(task => !(task.TaskListNum > 0) || NamesDebts(task.Descript ?? ""))
                            .Select(task => new Offender(task, $"list {task.TaskListNum}, {task.Descript}"))
                    )
        ),
        new(
            "A_form_has_the_fields_of_its_kind_and_is_signed_when_it_is_filled_in",
            "each sheetfield has its definition's form and type; a signature has its sheet's time, all others a value",
            OddFields
        ),
    ];

    private static IEnumerable<Offender> LonelyUsers(CheckedPractice practice)
    {
        HashSet<long?>[] known =
        [
            [.. practice.Rows.RowsOf<UserGroupAttach>().Select(member => member.UserNum)],
            [.. practice.Rows.RowsOf<UserodApptView>().Select(view => view.UserNum)],
            [.. practice.Rows.RowsOf<UserodPref>().Select(preference => preference.UserNum)],
        ];
        var users = practice.Rows.RowsOf<Userod>().ToList();
        var employed = users.Select(user => user.EmployeeNum ?? 0).ToHashSet();
        var lonely = users
            .Where(user => !known.All(of => of.Contains(user.UserNum)))
            .Concat(users.Where(user => user.EmployeeNum is null).Skip(1))
            .Select(user => new Offender(user, $"{user.UserName}, employee {user.EmployeeNum}"));
        return lonely.Concat(
            practice
                .Rows.RowsOf<Employee>()
                .Where(employee => !employed.Contains(employee.EmployeeNum))
                .Select(employee => new Offender(employee, $"is no user"))
        );
    }

    private static IEnumerable<Offender> UnwatchedTasks(CheckedPractice practice)
    {
        var watched = practice
            .Rows.RowsOf<TaskSubscription>()
            .Select(watcher => (watcher.TaskNum, watcher.UserNum))
            .ToHashSet();
        var done = practice
            .Rows.RowsOf<OfficeTask>()
            .Where(task => task.TaskStatus == (short)Model.Codes.Records.TaskStatus.Done)
            .Select(task => task.TaskNum)
            .ToHashSet();
        return practice
            .Rows.RowsOf<TaskUnread>()
            .Where(unread => !watched.Contains((unread.TaskNum, unread.UserNum)) || !done.Contains(unread.TaskNum ?? 0))
            .Select(unread => new Offender(unread, $"user {unread.UserNum}, task {unread.TaskNum}"));
    }

    private static bool NamesDebts(string text) =>
        text.Any(letter => char.IsAsciiDigit(letter) || letter == '$')
        || text.Contains("collection", StringComparison.Ordinal);

    private static IEnumerable<Offender> OddFields(CheckedPractice practice)
    {
        var kinds = practice.Rows.RowsOf<SheetFieldDef>().ToDictionary(field => field.SheetFieldDefNum);
        var sheets = practice.Rows.RowsOf<Sheet>().ToDictionary(sheet => sheet.SheetNum);
        var fields = practice.Rows.RowsOf<SheetField>().ToList();
        var filled = fields.Select(field => field.SheetNum ?? 0).ToHashSet();
        var odd = fields
            .Where(field =>
                !kinds.TryGetValue(field.SheetFieldDefNum ?? 0, out var kind)
                || !sheets.TryGetValue(field.SheetNum ?? 0, out var sheet)
                || !IsOf(field, kind, sheet)
            )
            .Select(field => new Offender(field, $"type {field.FieldType}, signed {field.DateTimeSig:s}"));
        return odd.Concat(
            sheets
                .Values.Where(sheet => !filled.Contains(sheet.SheetNum))
                .Select(sheet => new Offender(sheet, $"is empty"))
        );
    }

    private static bool IsOf(SheetField field, SheetFieldDef kind, Sheet sheet)
    {
        var isSignature = field.FieldType == (int)SheetFieldType.SigBox;
        return (sheet.SheetDefNum, field.FieldType) == (kind.SheetDefNum, kind.FieldType)
            && field.DateTimeSig == (isSignature ? sheet.DateTimeSheet : null)
            && isSignature == field.FieldValue is null or "";
    }
}
