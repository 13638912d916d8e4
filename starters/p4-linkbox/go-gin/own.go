package main

import "github.com/gin-gonic/gin"

// Task 11: an endpoint of your own. app.go calls this already.

func (a *app) addOwnRoutes(router *gin.Engine) {
}
