using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class OfficeFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_user_is_in_one_group_with_a_view_and_preferences(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var users = practice.Rows<Userod>().Select(user => (long?)user.UserNum).ToList();

        Assert.Equal(users, practice.Rows<UserGroupAttach>().Select(member => member.UserNum));
        Assert.Equal(users, practice.Rows<UserodApptView>().Select(view => view.UserNum));
        Assert.Equal(users, practice.Rows<UserodPref>().Select(preference => preference.UserNum).Distinct());
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_user_but_the_account_that_sends_messages_is_an_employee(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var employees = practice.Rows<Userod>().Where(user => user.EmployeeNum is not null).ToList();

        Assert.Equal(
            practice.Rows<Employee>().Select(employee => (long?)employee.EmployeeNum),
            employees.Select(user => user.EmployeeNum)
        );
        Assert.Equal(practice.Rows<Userod>().Count - 1, employees.Count);
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_days_leave_and_overtime_are_entered_once_a_day_at_most(int patients)
    {
        var entries = (await GeneratedPractice.Of(patients)).Rows<TimeAdjust>();

        Assert.NotEmpty(entries);
        Assert.Equal(entries.Count, entries.DistinctBy(entry => (entry.EmployeeNum, entry.TimeEntry)).Count());
        Assert.All(
            entries,
            entry => Assert.True(entry.PtoHours > default(TimeOnly) ^ entry.OTimeHours > default(TimeOnly))
        );
    }
}
