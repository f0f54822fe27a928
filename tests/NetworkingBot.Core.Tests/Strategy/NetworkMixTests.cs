using NetworkingBot.Core.Strategy;

namespace NetworkingBot.Core.Tests.Strategy;

public class NetworkMixTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, "Begin")]
    [InlineData(4, 0, 4, 4, "Begin")]
    [InlineData(10, 0, 10, 8, "LookOutward")]
    [InlineData(10, 2, 10, 6, "LookOutward")]
    [InlineData(10, 0, 10, 7, "CarryOn")]
    [InlineData(10, 10, 10, 0, "CarryOn")]
    [InlineData(10, 0, 2, 3, "KeepInTouch")]
    [InlineData(10, 0, 3, 3, "CarryOn")]
    public void One_thing_is_advised(int contacts, int outside, int inTouch, int own, string advice) =>
        Assert.Equal(advice, new NetworkMix(contacts, outside, inTouch, own, DepartmentsKnown: 2, Departments: 5).Advice.ToString());

    [Fact]
    public void Where_all_departments_are_known_nobody_is_sent_outward() =>
        Assert.Equal(
            Advice.CarryOn,
            new NetworkMix(Contacts: 10, Outside: 0, InTouch: 9, InOwnDepartment: 9, DepartmentsKnown: 2, Departments: 2).Advice
        );
}
