package database

// Tasks 2 and 3: the tables as structs, for GORM. Each gets a method that names its table:
//
//	func (userRow) TableName() string { return "users" }
